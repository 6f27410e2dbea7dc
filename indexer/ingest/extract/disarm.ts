import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

/**
 * Takes the network away from this process before any parser is loaded: permission mode blocks files,
 * writes, workers and child processes, but not sockets.
 */
export function disarm(): void {
  const refuse = (): never => {
    throw Object.assign(new Error('network access is blocked here'), { code: 'ERR_ACCESS_DENIED' });
  };
  net.Socket.prototype.connect = refuse;
  net.Server.prototype.listen = refuse;
  dgram.Socket.prototype.bind = refuse;
  dgram.Socket.prototype.send = refuse;
  dgram.Socket.prototype.connect = refuse;
  // A name that is asked for leaves the machine too.
  for (const names of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    for (const name of Object.getOwnPropertyNames(names))
      if (/^(?:lookup|resolve|reverse)/.test(name))
        Object.defineProperty(names, name, { value: refuse });
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
    Object.defineProperty(globalThis, name, { value: undefined });
}
