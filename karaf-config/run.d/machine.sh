# shellcheck shell=bash disable=SC2154
# What this machine has, and building with it. Read by ../run.

check_java() {
  local java looked seen version
  if [[ -n ${JAVA_HOME:-} ]]; then
    java=$JAVA_HOME/bin/java
    looked="JAVA_HOME=$JAVA_HOME"
    [[ -x $java ]] || fail "JDK 17 is needed, but there is no Java at $looked."
  else
    java=$(command -v java) || fail "JDK 17 is needed, but JAVA_HOME is not set and there is no java on the PATH."
    looked="$java on the PATH (JAVA_HOME is not set)"
  fi
  seen=$("$java" -XshowSettings:properties -version 2>&1)
  version=$(sed -n 's/^ *java\.specification\.version = //p' <<<"$seen")
  [[ $version == 17 ]] || fail "JDK 17 is needed, but $looked is Java ${version:-of an unknown version}."
  JAVA_HOME=$(sed -n 's/^ *java\.home = //p' <<<"$seen")
  export JAVA_HOME
}

check_build_tools() {
  local version
  [[ -x $JAVA_HOME/bin/javac ]] || fail "building needs a JDK, but $JAVA_HOME is a Java runtime without a compiler."
  command -v mvn >/dev/null || fail "Maven 3.8 or newer is needed to build, but there is no mvn on the PATH."
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
  [[ -n $version && $(printf '%s\n3.8\n' "$version" | sort -V | head -n 1) == 3.8 ]] \
    || fail "Maven 3.8 or newer is needed to build, but $(command -v mvn) is ${version:-of an unknown version}."
}

project_version() { sed -n 's:^ *<version>\(.*\)</version>.*:\1:p' "$root/pom.xml" | head -n 1; }

is_stale() {
  [[ ! -f $archive ]] || [[ -n $(find "$root/pom.xml" "$root/bundles" "$root/features" "$here/pom.xml" "$here/log-edits.xml" "$here/etc" \
    \( -name target -o -path '*/src/test' \) -prune -o -type f -newer "$archive" -print 2>/dev/null | head -n 1) ]]
}

build() {
  local out=$here/target/build.log
  check_build_tools
  say "Building Safe Homes. The first time Maven fetches its parts, which takes some minutes."
  mkdir -p "$here/target"
  mvn -B -ntp -Dstyle.color=never -Dmaven.test.skip=true -Dspotless.check.skip=true -f "$root/pom.xml" -pl karaf-config -am package 2>&1 \
    | tee "$out" \
    | sed -un 's/^\[INFO\] Building Safe Homes: \(.*\) [0-9][^ ]*  *\[\([0-9]*\)\/\([0-9]*\)\]$/  \2 of \3: \1/p'
  if [[ ${PIPESTATUS[0]} -ne 0 || ! -f $archive ]]; then
    grep '^\[ERROR\]' "$out" | sed 's/^\[ERROR\] *//' | grep . | head -n 5 >&2
    fail "the build failed, see $out."
  fi
}
