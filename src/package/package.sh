# Sourced by the launcher: makes the package for offices, and tries it.

# What the jar and its libraries use of Java. jdk.localedata has the Indonesian months, jdk.zipfs opens the jar's own
# files; without jdk.jfr the service would start and then answer nothing.
RUNTIME_MODULES=java.base,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.prefs
RUNTIME_MODULES+=,java.scripting,java.security.jgss,java.security.sasl,java.sql,java.transaction.xa,java.xml
RUNTIME_MODULES+=,java.xml.crypto,jdk.charsets,jdk.crypto.cryptoki,jdk.jfr,jdk.localedata,jdk.management
RUNTIME_MODULES+=,jdk.naming.dns,jdk.net,jdk.unsupported,jdk.zipfs

package_all() {
  build
  say "Membuat paket, sekitar satu menit …"
  rm -rf "$HOME_FOLDER/target/package" "$HOME_FOLDER"/target/sembilan-*.zip "$HOME_FOLDER"/target/sembilan-*.tar.gz
  stage "$HOME_FOLDER/target/package/stage" "$HOME_FOLDER/src/package"
  quietly maven -B -ntp license:add-third-party assembly:single -Dpackage.kind=perlu-java
  if [[ $(uname -sm) == "Linux x86_64" ]]; then
    quietly "$JAVA_FOLDER/bin/jlink" --add-modules "$RUNTIME_MODULES" --include-locales=en,id --strip-debug \
      --no-header-files --no-man-pages --compress=zip-6 --output "$HOME_FOLDER/target/package/runtime"
    quietly maven -B -ntp assembly:single -Dpackage.kind=linux-x64
  fi
  say "Selesai:"
  (cd "$HOME_FOLDER" && shopt -s nullglob && say target/sembilan-*.zip target/sembilan-*.tar.gz)
}

# Everything but Java, as it will lie in the office's folder.
stage() {
  local stage=$1 source=$2
  mkdir -p "$stage/program" "$stage/layanan" "$stage/lisensi"
  cp "$HOME_FOLDER/sembilan" "$HOME_FOLDER/sembilan.cmd" "$source/BACA-DULU.txt" "$stage"
  # Without the version, so that a newer package unpacked over this one replaces it.
  cp "$JAR" "$stage/program/sembilan.jar"
  cp -R "$HOME_FOLDER/target/lib" "$stage/program"
  cp "$source/sembilan.service" "$source/sembilan-tugas.xml" "$stage/layanan"
  quietly node "$source/manual.js" "$HOME_FOLDER/docs/panduan" "$stage/panduan"
  # For Notepad of old Windows.
  sed -i.bak 's/$/\r/' "$stage/BACA-DULU.txt" && rm "$stage/BACA-DULU.txt.bak"
  licences "$stage/lisensi" "$source"
}

# The list of Java libraries comes from Maven; here what has no text of its own in them, and what npm brings.
licences() {
  local folder=$1 source=$2 library
  cp "$HOME_FOLDER/LICENSE" "$folder/sembilan-Apache-2.0.txt"
  cp "$source/LGPL-2.1.txt" "$folder/LGPL-2.1.txt"
  cp "$HOME_FOLDER/kiosk/node_modules/@expo-google-fonts/plus-jakarta-sans/LICENSE_FONT" "$folder/plus-jakarta-sans.txt"
  for library in idb jsqr; do
    cp "$HOME_FOLDER/kiosk/node_modules/$library/LICENSE" "$folder/$library.txt"
  done
  (cd "$folder" && quietly "$JAVA_FOLDER/bin/jar" -xf "$HOME_FOLDER"/target/lib/jakarta.annotation-api-*.jar \
    META-INF/LICENSE.md && mv META-INF/LICENSE.md jakarta-EPL-2.0.txt && rmdir META-INF)
}

# As an office would: unpacked into a folder with a space in its name, on a machine without any Java in the PATH.
try_package() {
  local folder pid port=$((20000 + RANDOM)) tool launcher result=0
  package_all
  [[ -d $HOME_FOLDER/target/package/runtime ]] || return 0
  say "Mencoba paketnya …"
  folder=$(mktemp -d "${TMPDIR:-/tmp}/sembilan paket.XXXXXX")
  mkdir "$folder/alat"
  for tool in bash dirname readlink sed ls head; do ln -s "$(command -v "$tool")" "$folder/alat/"; done
  tar -xzf "$HOME_FOLDER"/target/sembilan-*-linux-x64.tar.gz -C "$folder"
  launcher=$(echo "$folder"/sembilan-*/sembilan)
  env -i PATH="$folder/alat" "$launcher" serve --port "$port" >"$folder/log" 2>&1 </dev/null &
  pid=$!
  try_running "$pid" "$port" "$launcher" "$folder" || result=1
  kill "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true
  ((result == 0)) || cat "$folder/log" >&2
  rm -rf "$folder"
  ((result == 0)) || fail "Gagal: paketnya tidak berjalan."
}

try_running() {
  local pid=$1 port=$2 launcher=$3 folder=$4
  wait_for_page "$pid" "$port" || return 1
  [[ $(readlink "/proc/$pid/exe") == "$folder"/* ]] || return 1
  env -i PATH="$folder/alat" "$launcher" backup "$folder/salinan satu.db" >>"$folder/log" 2>&1 || return 1
  [[ -s "$folder/salinan satu.db" && -d $(dirname "$launcher")/data ]]
}
