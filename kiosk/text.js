// Everything residents read, apart from the questions themselves, which come from the service.
// Short spoken Indonesian; no abbreviations, no "error", no machine.

export const text = {
  title: 'Survei Kepuasan Masyarakat',
  sample: 'DATA CONTOH',
  back: 'Kembali',
  listen: (words) => `Dengarkan: ${words}`,
  own: 'Bahasa Indonesia',
  languages: 'Bahasa',
  sleep: 'Layar sedang beristirahat. Sentuh untuk mengisi survei.',
  anonymous: 'Dicatat tanpa nama.',
  larger: { 1: 'A+', 2: 'A++', 3: 'A' },
  largerLabel: { 1: 'A+ Perbesar huruf', 2: 'A++ Perbesar huruf lagi', 3: 'A Huruf biasa' },

  waiting: {
    heading: 'Sebentar, ya',
    sentence: 'Layar sedang disiapkan. Bapak/Ibu tidak perlu menekan apa pun.',
  },

  staff: {
    waiting: (count, time) => `${count} belum terkirim sejak ${time}`,
    refused: (count) => `${count} ditolak`,
    again: 'tablet ini perlu dipasang lagi di alamat ini',
    volatile: 'jangan matikan tablet',
  },

  idle: {
    heading: 'Apakah Bapak/Ibu masih di sini?',
    sentence: 'Sebentar lagi layar kembali ke awal dan pilihan Bapak/Ibu dihapus.',
    button: 'Ya, lanjutkan',
  },

  start: {
    heading: 'Bagaimana pelayanan kami hari ini?',
    sentence: 'Pendapat Bapak/Ibu membantu kantor ini menjadi lebih baik.',
    facts: ['Sekitar 2 menit', 'Tanpa nama', 'Petugas tidak melihat jawaban Bapak/Ibu'],
    button: 'Mulai',
  },

  receipt: {
    link: 'Punya kode tanda terima?',
    heading: 'Ketik kode tanda terima',
    sentence: 'Delapan huruf dan angka di bawah kotak hitam-putih.',
    erase: 'Hapus',
    done: 'Ke awal',
    again: 'Periksa lagi',
    retype: 'Ketik lagi',
    states: {
      belum_selesai: { title: 'Survei dapat diisi setelah layanan selesai', sentence: 'Simpan tanda terima ini. Buka lagi setelah urusan Bapak/Ibu selesai.' },
      sudah_diisi: { title: 'Survei ini sudah diisi', sentence: 'Terima kasih. Pendapat Bapak/Ibu sudah kami terima.' },
      kedaluwarsa: { title: 'Waktu mengisi sudah lewat', sentence: 'Bapak/Ibu dapat mengisi survei di tablet dekat loket.' },
      tidak_dikenal: { title: 'Kode ini tidak kami kenal', sentence: 'Mohon periksa kembali, atau tanyakan kepada petugas.' },
      terlalu_sering: { title: 'Mohon tunggu beberapa menit', sentence: 'Kode terlalu sering salah diketik. Petugas dapat membantu.' },
      tak_terhubung: { title: 'Belum tersambung', sentence: 'Mohon periksa sambungan internet, lalu coba lagi.' },
    },
  },

  layanan: {
    heading: 'Layanan apa yang baru Bapak/Ibu terima?',
    sentence: 'Sentuh salah satu.',
  },

  question: {
    progress: (number, total) => `Pertanyaan ${number} dari ${total}`,
    choices: 'Pilihan jawaban',
  },

  profil: {
    progress: (number, total) => `Data diri ${number} dari ${total}`,
    refuse: 'Tidak ingin menjawab',
    sentence: 'Boleh tidak dijawab.',
  },

  saran: {
    progress: 'Terakhir',
    heading: 'Ada saran untuk kantor ini?',
    sentence: 'Boleh dilewati. Mohon tidak menulis nama orang.',
    ready: 'Sentuh kalimat yang sesuai',
    label: 'Atau tulis sendiri',
    left: (count) => `Sisa ${count} huruf`,
    helped: 'Apakah Bapak/Ibu dibantu mengisi?',
    helpers: { tidak: 'Tidak', petugas: 'Petugas', keluarga: 'Keluarga' },
    skip: 'Lewati',
    send: 'Kirim',
    sending: 'Mengirim…',
  },

  thanks: {
    heading: 'Terima kasih, Bapak/Ibu',
    kept: 'Pendapat Bapak/Ibu sudah kami terima.',
    hidden: 'Petugas tidak melihat jawaban Bapak/Ibu.',
    again: 'Layar kembali ke awal sebentar lagi.',
    sending: 'Jawaban sedang dikirim. Mohon biarkan halaman ini terbuka.',
    close: 'Halaman ini boleh ditutup.',
    button: 'Selesai',
  },

  refused: {
    heading: 'Maaf, jawaban belum dapat kami simpan',
    sentence: 'Silakan beri tahu petugas, atau coba isi sekali lagi.',
    button: 'Ke awal',
  },
};
