# shellcheck shell=bash disable=SC2154
# The unpacked code and its configuration. Read by ../run.

# Reports that were acknowledged and are not entered yet lie beside the code, which goes. They wait in the data directory
# until the next code is there, whatever ends this script in between.
save_spool() {
  local file
  while read -r file; do
    [[ -d $data/spool ]] || mkdir -m 700 "$data/spool" || fail "cannot make $data/spool."
    mv "$file" "$data/spool/" || fail "cannot keep the report $file, which was acknowledged."
  done < <(find "$data/code" -type f -path '*/data/safehomes/spool/*' \( -name '*.kept' -o -name '*.aside' \) 2>/dev/null)
}

bring_spool() {
  local spool=$code/data/safehomes/spool waiting aside
  [[ -d $data/spool ]] || return 0
  waiting=$(find "$data/spool" -name '*.kept' | wc -l)
  aside=$(find "$data/spool" -name '*.aside' | wc -l)
  mkdir -p "$code/data/safehomes"
  [[ -d $spool ]] || mkdir -m 700 "$spool" || fail "cannot make $spool."
  find "$data/spool" -type f -exec mv {} "$spool/" \; && rmdir "$data/spool" || fail "cannot bring $data/spool to $spool."
  say "Brought along from the spool: $((waiting)) acknowledged reports to be entered, $((aside)) set aside."
}

# The code is unpacked anew whenever it is another one; nothing in it is worth keeping but the spool.
unpack() {
  local sum
  sum=$(sha256sum "$archive" | cut -c 1-12)
  code=$data/code/$(project_version)-$sum
  if [[ ! -f $code/complete ]]; then
    say "Unpacking ..."
    save_spool
    rm -rf "$data/code"
    mkdir -p "$code"
    tar -xzf "$archive" -C "$code" --strip-components 1 || fail "cannot unpack $archive into $code."
    cp -R "$code/etc" "$code/etc.shipped"
    echo "$council" >"$code/council"
    : >"$code/complete"
  fi
  # another council may mean other features, which the container installs on its first start only
  if [[ $(<"$code/council") != "$council" ]]; then
    save_spool
    rm -rf "$code/data"
    mkdir -p "$code/data/tmp"
    echo "$council" >"$code/council"
  fi
  bring_spool
}

value_of() { sed -n "s/^[[:space:]]*$1[[:space:]]*[=:][[:space:]]*\(.*[^[:space:]]\)[[:space:]]*$/\1/p" "$postgres" | tail -n 1; }

check_postgres() {
  local url file
  [[ -r $postgres ]] || fail "cannot read $postgres."
  url=$(value_of url)
  [[ $url == jdbc:postgresql:* ]] || fail "$postgres has no line url = jdbc:postgresql://host:5432/name."
  [[ -n $(value_of user) ]] || fail "$postgres has no line user = ..."
  [[ -z $(value_of password) ]] || fail "$postgres holds a password: put it alone into a file and name that as passwordFile."
  file=$(value_of passwordFile)
  [[ -z $file || $file == /* ]] || file=$(cd "$(dirname "$postgres")" && pwd)/$file
  [[ -z $file || -r $file ]] || fail "cannot read the passwordFile $file."
  password_file=$file
}

store_configuration() {
  if [[ -n $postgres ]]; then
    echo "url = $(value_of url)"
    echo "user = $(value_of user)"
    [[ -z $password_file ]] || echo "passwordFile = $password_file"
  else
    echo "url = jdbc:derby:$data/database/safehomes;create=true"
  fi
  echo "keyFile = $data/safehomes.key"
  echo "createKeyFile = true"
}

configure() {
  local etc=$code/etc feature directory
  rm -rf "$etc"
  cp -R "$code/etc.shipped" "$etc"
  cp "$here"/demo/etc/* "$etc/"
  cp -R "$here/councils/$council"/etc/* "$etc/"
  printf 'host = 127.0.0.1\nport = %s\n' "$port" >"$etc/org.safehomes.http.cfg"
  printf 'port = %s\n' "$((port + 1))" >"$etc/org.safehomes.metrics.cfg"
  printf 'headFile = %s\n' "$data/audit-head.txt" >"$etc/org.safehomes.audit.cfg"
  store_configuration >"$etc/org.safehomes.store.cfg"
  # the distribution starts with one landlord, and two would be one too many: the named one takes its place
  sed -i.before "s:^\( *safehomes-council-\)[a-z0-9-]*/:\1$council/:" "$etc/org.apache.karaf.features.cfg"
  # so does its directory of support services; a council without a bundle of its own has a file
  directory=safehomes-directory
  if grep -q "^ *$directory-$council *$" "$here/councils/$council/features"; then
    directory=$directory-$council
  fi
  sed -i.before "/^ *safehomes-directory-rest\\//! s:^\( *\)safehomes-directory-[a-z0-9-]*/:\1$directory/:" \
    "$etc/org.apache.karaf.features.cfg"
  while read -r feature; do
    if ! grep -q "^ *$feature/" "$etc/org.apache.karaf.features.cfg"; then
      sed -i.before "s:^featuresBoot = .*:&\n    $feature, \\\\:" "$etc/org.apache.karaf.features.cfg"
    fi
  done < <(grep -v '^ *\(#\|$\)' "$here/councils/$council/features")
  if compgen -G "$data/etc/*" >/dev/null; then
    cp -R "$data"/etc/* "$etc/"
  fi
}
