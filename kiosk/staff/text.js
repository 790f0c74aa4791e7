// Everything staff read on the device. Loaded only when the staff screen is asked for.

export const text = {
  heading: 'Untuk petugas',
  sentence: 'Isi jawaban tidak pernah ditampilkan di sini.',
  waiting: 'Menunggu dikirim',
  refused: 'Ditolak layanan, disimpan di perangkat ini',
  none: 'Tidak ada.',
  row: (time, status) => (status ? `${time} · kode ${status}` : time),
  more: (count) => `dan ${count} lagi`,
  left: 'Ditinggalkan sebelum selesai, hari ini',
  leftAt: (where, count) => `${where}: ${count} kali`,
  where: { layanan: 'Pilihan layanan', profil: 'Data diri', saran: 'Saran' },
  question: (number) => `Pertanyaan ${number}`,
  missing: {
    https: 'Alamat ini belum HTTPS: layar survei tidak dapat dibuka saat jaringan mati. Caranya: buka /kepercayaan.',
    store: 'Browser tidak menyimpan jawaban: jangan matikan tablet sebelum semua terkirim.',
    persistent: 'Browser belum menjamin penyimpanan tetap. Pasang Sembilan ke layar utama tablet.',
  },
  complete: 'Perangkat ini siap dipakai tanpa jaringan.',
  retry: 'Kirim sekarang',
  retrying: 'Sedang dicoba…',
  save: 'Simpan ke berkas',
  done: 'Ke awal',
};
