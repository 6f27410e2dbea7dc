# Sourced by .ci/run and by whoever wants a server for the live suites: start_elasticsearch sets
# TEST_ELASTICSEARCH_URL, stop_elasticsearch ends the server. The minimal distribution from Maven Central;
# needs Maven and a JDK of 21 or later.
ES_VERSION=9.5.3
ES_SHA256=bec49f3b8d00e75c8d1cec85c35298635ec9fbd3ae80ef5aeb6bc05abdb3db2d
ES_PORT="${ASHKAR_CI_ES_PORT:-19200}"
ES_CACHE="${ASHKAR_CI_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/ashkar}"

# The archive, fetched once and checked against its sum each time.
fetch_elasticsearch() {
  local zip="$ES_CACHE/elasticsearch-$ES_VERSION.zip" plugin=org.apache.maven.plugins:maven-dependency-plugin:3.6.1
  local artifact="org.elasticsearch.distribution.integ-test-zip:elasticsearch:$ES_VERSION:zip"
  mkdir -p "$ES_CACHE"
  if [ ! -f "$zip" ]; then
    mvn -q -B "$plugin:get" -Dartifact="$artifact" -Dtransitive=false >/dev/null
    mvn -q -B "$plugin:copy" -Dartifact="$artifact" -DoutputDirectory="$ES_CACHE" >/dev/null
  fi
  echo "$ES_SHA256  $zip" | sha256sum --check --status
  ES_ZIP="$zip"
}

newest_jdk() {
  local home version best=0
  for home in /usr/lib/jvm/*; do
    [ -x "$home/bin/java" ] || continue
    version="$("$home/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')"
    if [ "${version:-0}" -gt "$best" ]; then best="$version" JDK="$home"; fi
  done
  [ "$best" -ge 21 ]
}

start_elasticsearch() {
  fetch_elasticsearch && newest_jdk || return 1
  ES_DIR="$(mktemp -d)"
  (cd "$ES_DIR" && "$JDK/bin/jar" xf "$ES_ZIP")
  local home="$ES_DIR/elasticsearch-$ES_VERSION" as=()
  chmod +x "$home"/bin/*
  cat >"$home/config/elasticsearch.yml" <<YML
discovery.type: single-node
network.host: 127.0.0.1
http.port: $ES_PORT
transport.port: $((ES_PORT + 100))
xpack.security.enabled: false
cluster.routing.allocation.disk.threshold_enabled: false
YML
  printf -- '-Xms512m\n-Xmx512m\n' >"$home/config/jvm.options.d/heap.options"
  if [ "$(id -u)" = 0 ]; then
    chown -R nobody "$ES_DIR" && chmod 755 "$ES_DIR"
    as=(setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME="$ES_DIR")
  fi
  (cd "$home" && ES_JAVA_HOME="$JDK" exec "${as[@]}" bin/elasticsearch -p "$ES_DIR/pid" >"$ES_DIR/log" 2>&1) &
  local tries
  for tries in $(seq 120); do
    if curl -fs "http://127.0.0.1:$ES_PORT/_cluster/health?wait_for_status=yellow&timeout=1s" >/dev/null 2>&1; then
      export TEST_ELASTICSEARCH_URL="http://127.0.0.1:$ES_PORT"
      return 0
    fi
    sleep 1
  done
  tail -20 "$ES_DIR/log"
  return 1
}

stop_elasticsearch() {
  [ -n "${ES_DIR:-}" ] || return 0
  [ ! -f "$ES_DIR/pid" ] || kill "$(cat "$ES_DIR/pid")" 2>/dev/null || true
  rm -rf "$ES_DIR"
}
