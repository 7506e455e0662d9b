@echo off
rem Starts Reannotate: the workbench without arguments, the command line with some.
rem In a checkout it first builds the product where it is missing.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED_JAVA=17"
set "APPLICATION=org.reannotate.application.commandline"
rem Where the build puts the product, and the command line that builds it.
set "PRODUCT=releng\product\target\products\org.reannotate.product\win32\win32\x86_64"
set "BUILD=mvnw.cmd --batch-mode --no-transfer-progress -q -Dproduct package"
set "ROOT=%~dp0"

set "JAVA=java.exe"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
set "VERSION="
for /f "tokens=2 delims==" %%v in ('"%JAVA%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do set "VERSION=%%v"
if not defined VERSION (
	echo reannotate: no Java was found. Install a JDK %NEEDED_JAVA% or later, or set JAVA_HOME. 1>&2
	exit /b 1
)
set "VERSION=%VERSION: =%"
if "%VERSION:~0,2%"=="1." set "VERSION=8"
if %VERSION% LSS %NEEDED_JAVA% (
	echo reannotate: Java %VERSION% was found, %NEEDED_JAVA% or later is needed. Set JAVA_HOME to such a JDK. 1>&2
	exit /b 1
)

if exist "%ROOT%plugins" (
	set "INSTALLED=%ROOT%"
) else (
	set "INSTALLED=%ROOT%%PRODUCT%\"
)
if not exist "%INSTALLED%plugins" (
	echo Building Reannotate; the first time this takes some minutes ... 1>&2
	pushd "%ROOT%"
	call %BUILD% 1>&2
	if errorlevel 1 (
		popd
		echo reannotate: the build failed. 1>&2
		exit /b 1
	)
	popd
)
set "LAUNCHER="
for %%f in ("%INSTALLED%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~ff"
if not defined LAUNCHER (
	echo reannotate: %INSTALLED% is not whole: the launcher is missing. Remove the folder and start again. 1>&2
	exit /b 1
)

set "KEPT=%REANNOTATE_HOME%"
if not defined KEPT set "KEPT=%USERPROFILE%\.reannotate"
rem The platform keeps its own state in the product, or, where that is not ours to write, in the user's home.
rem Rights on Windows are known only by trying; a launcher of another version gets a folder of its own.
set "CONFIGURATION="
set "PROBE=%INSTALLED%configuration\.writable-%RANDOM%%RANDOM%"
if exist "%INSTALLED%configuration\" (
	(type nul > "%PROBE%") 2>nul
	if exist "%PROBE%" (
		del /q "%PROBE%" 2>nul
	) else (
		for %%f in ("%LAUNCHER%") do set "CONFIGURATION=%KEPT%\configuration\%%~nf"
	)
)
rem Without quotes around it where it is empty: the launcher would take them for an argument.
set "STATE="
if defined CONFIGURATION set STATE=-configuration "%CONFIGURATION%"
if "%~1"=="" (
	"%JAVA%" --add-modules=ALL-SYSTEM -Dosgi.requiredJavaVersion=%NEEDED_JAVA% -jar "%LAUNCHER%" %STATE% -data "%KEPT%\workspace"
) else (
	"%JAVA%" -Djava.awt.headless=true -Dosgi.requiredJavaVersion=%NEEDED_JAVA% -jar "%LAUNCHER%" %STATE% -nosplash -data @none -application %APPLICATION% %*
)
exit /b %ERRORLEVEL%
