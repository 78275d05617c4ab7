/**
 * Hosts that are not on the public network: this computer, the reader's own network, and what
 * stands for them. A pack may name any address; a request to one of these could press a button
 * of a router. Names that a public server resolves to such an address cannot be known here.
 */

/** Names of the local network; none of them is ever public (RFC 6761, 6762, 8375, ICANN). */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa)$/;

/** IPv4 ranges that are not public: first address and length of the prefix (RFC 6890). */
const IPV4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3], // multicast and reserved, broadcast included
];

/** True for an address of this computer or of a local network, and for what is no address. */
export function isPrivateAddress(url: string): boolean {
  if (!URL.canParse(url)) return true;
  // The URL class writes every form of an IPv4 address (hexadecimal, one number) as four numbers.
  const host = new URL(url).hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  const four = ipv4Of(host);
  if (four !== null) return isPrivateIpv4(four);
  // A name without a dot is looked up in the local network alone.
  return !host.includes('.') || LOCAL_NAME.test(host);
}

function isPrivateIpv4(address: number): boolean {
  return IPV4.some(([first, bits]) => address >>> (32 - bits) === ipv4Of(first)! >>> (32 - bits));
}

function ipv4Of(host: string): number | null {
  const parts = host.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part))) return null;
  return parts.reduce((address, part) => (address * 256 + Number(part)) >>> 0, 0);
}

/** Global unicast is 2000::/3; of that, what carries an IPv4 address is judged by it. */
function isPrivateIpv6(host: string): boolean {
  const groups = groupsOf(host);
  const [first = 0, second = 0] = groups;
  const last = ((groups[6]! << 16) | groups[7]!) >>> 0;
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return isPrivateIpv4(last);
  if (first === 0x64 && second === 0xff9b) return isPrivateIpv4(last); // NAT64
  if (first === 0x2002) return isPrivateIpv4(((second << 16) | groups[2]!) >>> 0); // 6to4
  if (first === 0x2001 && (second === 0 || second === 0xdb8)) return true; // Teredo, examples
  return (first & 0xe000) !== 0x2000;
}

function groupsOf(host: string): number[] {
  const [before = '', after] = host.split('::');
  const read = (part: string | undefined) =>
    part ? part.split(':').map((group) => Number.parseInt(group, 16)) : [];
  const [head, tail] = [read(before), read(after)];
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail];
}
