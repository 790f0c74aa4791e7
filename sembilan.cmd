@echo off
rem Builds and runs Sembilan on Windows; "sembilan help" lists the commands. The twin of the bash script beside it.
rem Written with care but never run on Windows: the project's machines are Linux. Please report what fails.
rem ASCII only: the command processor reads this file in the code page of the console.
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
set "JAVA_NEEDED=25"
set "NODE_NEEDED=20"
set "JAR="
set "JAVA_FOLDER="
set "FLAGS=-XX:+UseSerialGC -Xmx512m --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
rem What "sembilan package" makes: no sources, the jar in "program", perhaps a Java in "runtime".
set "PACKAGE="
if exist "%ROOT%program\lib\*" set "PACKAGE=yes"
set "PROGRAM=%ROOT%target"
if defined PACKAGE set "PROGRAM=%ROOT%program"
if not defined SEMBILAN_DATA set "SEMBILAN_DATA=%ROOT%data"
rem Our output is UTF-8.
chcp 65001 >nul 2>nul

if /i "%~1"=="help" goto usage
if /i "%~1"=="-h" goto usage
if /i "%~1"=="--help" goto usage
if /i "%~1"=="build" goto build_only
if /i "%~1"=="check" goto check
if /i "%~1"=="package" goto not_here

call :ensure_built
if errorlevel 1 goto failed
if "%~1"=="" goto serve
rem Not by way of "call", which would read carets and percent signs of the arguments once more.
"%JAVA_FOLDER%\bin\java.exe" %FLAGS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem A double click gives no command.
:serve
"%JAVA_FOLDER%\bin\java.exe" %FLAGS% -jar "%JAR%" serve
if errorlevel 1 goto failed
exit /b 0

rem The package is made on Linux, which also brings the one with its own Java.
:not_here
echo Perintah ini tidak ada di sini. Lihat: sembilan help 1>&2
exit /b 1

:build_only
if defined PACKAGE goto not_here
call :build
if errorlevel 1 goto failed
exit /b 0

rem The tests of the screens look for a Chromium; without one they fail.
:check
if defined PACKAGE goto not_here
call :require_build_tools
if errorlevel 1 goto failed
call :kiosk_libraries
if errorlevel 1 goto failed
set "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1"
pushd "%ROOT%kiosk"
call npm test
if errorlevel 1 goto failed_there
popd
pushd "%ROOT%"
set "JAVA_HOME=%JAVA_FOLDER%"
call mvn -B -ntp test
if errorlevel 1 goto failed_there
popd
exit /b 0

:failed_there
popd
:failed
rem Keeps the window of a double click open.
if "%~1"=="" pause
exit /b 1

:usage
echo Sembilan - Survei Kepuasan Masyarakat untuk kantor kecamatan
echo.
echo   sembilan serve [--port 8080] [--https-port 8443] [--data FOLDER] [--contoh]
echo                           jalankan layanan; --contoh: coba dengan data contoh
echo   sembilan score BERKAS   hitung IKM dari tabel jawaban, tanpa menyimpan apa pun
echo   sembilan import BERKAS  masukkan tabel jawaban ke data kantor
echo   sembilan verify         hitung ulang semua jawaban dan bandingkan
echo   sembilan backup BERKAS  salin semua data ke USB
echo   sembilan restore BERKAS kembalikan salinannya
echo   sembilan create-admin NAMA
echo                           buat akun admin
echo   sembilan reset-password [NAMA]
echo                           buat kata sandi baru untuk satu akun (bawaan: admin)
echo   sembilan PERINTAH --help
echo                           pilihan lain dari satu perintah
echo.
if defined PACKAGE goto usage_end
echo Untuk pengembang:
echo   sembilan build          susun ulang program
echo   sembilan check          jalankan semua pengujian
echo.
:usage_end
echo Tanpa perintah, sembilan menjalankan layanan.
echo Folder data: pilihan --data, atau variabel SEMBILAN_DATA, atau folder "data" di sebelah berkas ini.
exit /b 0

rem --- where things are ---------------------------------------------------------------------------

:find_jar
set "JAR="
for /f "delims=" %%F in ('dir /b /o-d "%PROGRAM%\sembilan*.jar" 2^>nul') do if not defined JAR set "JAR=%PROGRAM%\%%F"
exit /b 0

rem Error level 1: something to build.
:is_outdated
if not defined JAR exit /b 1
if not exist "%PROGRAM%\lib" exit /b 1
rem A copy without sources is only run.
if not exist "%ROOT%src\main" exit /b 0
powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:JAR).LastWriteTime; $all = @(Get-Item -LiteralPath ($env:ROOT + 'pom.xml')) + @(Get-ChildItem -LiteralPath ($env:ROOT + 'src\main'), ($env:ROOT + 'kiosk') -Recurse | Where-Object { $_.FullName -notmatch '\\kiosk\\(node_modules|test)(\\|$)' }); if (@($all | Where-Object { $_.LastWriteTime -gt $jar }).Count -gt 0) { exit 1 }; exit 0"
exit /b %ERRORLEVEL%

:ensure_built
call :find_jar
call :is_outdated
if not errorlevel 1 goto find_java
if not defined PACKAGE goto build
echo Paket ini tidak lengkap. Ekstrak lagi berkas paketnya, lalu ulangi. 1>&2
exit /b 1

rem --- prerequisites ------------------------------------------------------------------------------

:find_java
set "JAVA_FOLDER="
call :try_java "%ROOT%runtime"
if defined JAVA_HOME call :try_java "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try_java "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*") do call :try_java "%%~D"
for /d %%D in ("%ProgramFiles%\Java\*") do call :try_java "%%~D"
for /d %%D in ("%ProgramFiles%\Microsoft\jdk-*") do call :try_java "%%~D"
for /d %%D in ("%ProgramFiles%\Zulu\*") do call :try_java "%%~D"
for /d %%D in ("%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try_java "%%~D"
for /d %%D in ("%USERPROFILE%\.jdks\*") do call :try_java "%%~D"
if defined JAVA_FOLDER exit /b 0
echo Belum ada: Java %JAVA_NEEDED% atau lebih baru. 1>&2
if defined PACKAGE echo   winget install EclipseAdoptium.Temurin.%JAVA_NEEDED%.JRE 1>&2
if not defined PACKAGE echo   winget install EclipseAdoptium.Temurin.%JAVA_NEEDED%.JDK 1>&2
echo   atau unduh dari https://adoptium.net 1>&2
echo   Sudah ada di tempat lain? Isi JAVA_HOME dengan foldernya. 1>&2
exit /b 1

:try_java
if defined JAVA_FOLDER exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "FOUND="
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" set "FOUND=%%~B"
if not defined FOUND exit /b 0
for /f "tokens=1 delims=.-+_" %%M in ("%FOUND%") do if %%M GEQ %JAVA_NEEDED% set "JAVA_FOLDER=%~f1"
exit /b 0

rem All that is missing at once.
:require_build_tools
set "MISSING="
call :find_java
if errorlevel 1 set "MISSING=yes"
where mvn >nul 2>nul
if errorlevel 1 (
  set "MISSING=yes"
  echo Belum ada: Maven 3.8 atau lebih baru. 1>&2
  echo   Unduh dari https://maven.apache.org/download.cgi dan tambahkan folder bin-nya ke PATH. 1>&2
)
set "NODE="
for /f "tokens=1 delims=v." %%N in ('node --version 2^>nul') do set "NODE=%%N"
if not defined NODE set "NODE=0"
if %NODE% LSS %NODE_NEEDED% (
  set "MISSING=yes"
  echo Belum ada: Node.js %NODE_NEEDED% atau lebih baru, dengan npm. 1>&2
  echo   winget install OpenJS.NodeJS.LTS 1>&2
  echo   atau unduh dari https://nodejs.org 1>&2
)
if not defined MISSING exit /b 0
echo Pasang yang belum ada, buka jendela baru, lalu ulangi perintah ini. 1>&2
exit /b 1

rem --- building -----------------------------------------------------------------------------------

:kiosk_libraries
powershell -NoProfile -Command "$have = Get-Item -LiteralPath ($env:ROOT + 'kiosk\node_modules\.package-lock.json') -Force -ErrorAction SilentlyContinue; if ($have -and $have.LastWriteTime -gt (Get-Item -LiteralPath ($env:ROOT + 'kiosk\package-lock.json')).LastWriteTime) { exit 0 }; exit 1"
if not errorlevel 1 exit /b 0
echo Mengambil pustaka layar responden ... 1>&2
if not exist "%ROOT%target" mkdir "%ROOT%target"
pushd "%ROOT%kiosk"
call npm ci --ignore-scripts --no-audit --no-fund >"%ROOT%target\sembilan.log" 2>&1
if errorlevel 1 goto build_failed
popd
exit /b 0

:build
call :require_build_tools
if errorlevel 1 exit /b 1
call :kiosk_libraries
if errorlevel 1 exit /b 1
echo Menyusun Sembilan, sekitar satu menit ... 1>&2
if not exist "%ROOT%target" mkdir "%ROOT%target"
rem What a deleted source left behind must not end up in the jar.
if exist "%ROOT%target\classes" rmdir /s /q "%ROOT%target\classes"
del /q "%ROOT%target\sembilan-*.jar" 2>nul
pushd "%ROOT%"
set "JAVA_HOME=%JAVA_FOLDER%"
call mvn -B -ntp -Dspotless.check.skip -Dmaven.test.skip=true package >"%ROOT%target\sembilan.log" 2>&1
if errorlevel 1 goto build_failed
popd
call :find_jar
if defined JAR exit /b 0
exit /b 1

:build_failed
popd
type "%ROOT%target\sembilan.log" 1>&2
exit /b 1
