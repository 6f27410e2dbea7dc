import { ANY_POLICY, type Certificate } from './certificate.ts';

type PolicyNode = {
  readonly policy: string;
  expected: readonly string[];
  readonly parent: PolicyNode | undefined;
};

const MAX_NODES = 1_000; // nodes: mappings could otherwise grow the tree without bound

/** Inputs of policy processing. Source: RFC 5280, 6.1.1 (c), (e)–(g). */
export type PolicyInput = {
  readonly initialPolicies: readonly string[];
  readonly isExplicit: boolean;
  readonly isMappingInhibited: boolean;
  readonly isAnyInhibited: boolean;
};

export const ANY_POLICY_INPUT: PolicyInput = {
  initialPolicies: [ANY_POLICY],
  isExplicit: false,
  isMappingInhibited: false,
  isAnyInhibited: false,
};

/**
 * The sentence on why the certificate policies of a path do not fit, undefined where they do.
 * `path` goes from the certificate below the anchor to the target. Source: RFC 5280, 6.1.2–6.1.5.
 */
export function policyProblem(
  path: readonly Certificate[],
  input: PolicyInput,
): string | undefined {
  const n = path.length;
  let level: PolicyNode[] | null = [
    { policy: ANY_POLICY, expected: [ANY_POLICY], parent: undefined },
  ];
  const levels: PolicyNode[][] = [level];
  let explicitPolicy = input.isExplicit ? 0 : n + 1;
  let policyMapping = input.isMappingInhibited ? 0 : n + 1;
  let inhibitAny = input.isAnyInhibited ? 0 : n + 1;

  for (const [index, certificate] of path.entries()) {
    const isLast = index === n - 1;
    const selfIssued = certificate.subject.key === certificate.issuer.key;
    if (level !== null) {
      const mayUseAny = inhibitAny > 0 || (!isLast && selfIssued);
      level =
        certificate.policies === undefined
          ? null
          : nextLevel(level, certificate.policies, mayUseAny);
      if (level !== null) {
        levels.push(level);
        level = pruned(levels) ? level : null;
        if (level !== null && level.length > MAX_NODES) return 'the policy tree is too large';
      }
    }
    if (explicitPolicy === 0 && level === null) return 'no valid certificate policy is left';
    if (isLast) {
      // 6.1.5 (a), (b)
      if (explicitPolicy > 0) explicitPolicy--;
      if (certificate.policyConstraints?.requireExplicit === 0) explicitPolicy = 0;
      break;
    }
    // 6.1.4 (a), (b)
    for (const mapping of certificate.policyMappings)
      if (mapping.issuer === ANY_POLICY || mapping.subject === ANY_POLICY)
        return 'a policy mapping names anyPolicy';
    if (level !== null && certificate.policyMappings.length > 0) {
      level = mapped(level, certificate, policyMapping > 0);
      levels[levels.length - 1] = level;
      level = pruned(levels) ? (levels.at(-1) ?? null) : null;
    }
    // 6.1.4 (h)–(j)
    if (!selfIssued) {
      if (explicitPolicy > 0) explicitPolicy--;
      if (policyMapping > 0) policyMapping--;
      if (inhibitAny > 0) inhibitAny--;
    }
    const { requireExplicit, inhibitMapping } = certificate.policyConstraints ?? {};
    if (requireExplicit !== undefined) explicitPolicy = Math.min(explicitPolicy, requireExplicit);
    if (inhibitMapping !== undefined) policyMapping = Math.min(policyMapping, inhibitMapping);
    if (certificate.inhibitAnyPolicy !== undefined)
      inhibitAny = Math.min(inhibitAny, certificate.inhibitAnyPolicy);
  }
  if (explicitPolicy > 0) return undefined;
  if (level !== null && hasAllowedPolicy(level, input.initialPolicies)) return undefined;
  return 'no certificate policy of the path is allowed';
}

/** 6.1.3 (d) (1) and (2): the nodes of the next depth. */
function nextLevel(
  parents: readonly PolicyNode[],
  policies: readonly string[],
  mayUseAny: boolean,
): PolicyNode[] {
  const next: PolicyNode[] = [];
  for (const policy of policies) {
    if (policy === ANY_POLICY) continue;
    const direct = parents.filter((parent) => parent.expected.includes(policy));
    const matches = direct.length > 0 ? direct : parents.filter((p) => p.policy === ANY_POLICY);
    for (const parent of matches) next.push({ policy, expected: [policy], parent });
  }
  if (policies.includes(ANY_POLICY) && mayUseAny) {
    for (const parent of parents)
      for (const policy of parent.expected)
        if (!next.some((node) => node.parent === parent && node.policy === policy))
          next.push({ policy, expected: [policy], parent });
  }
  return next;
}

/** 6.1.4 (b): mapped nodes, or nodes removed where mapping is inhibited. */
function mapped(
  level: readonly PolicyNode[],
  certificate: Certificate,
  mayMap: boolean,
): PolicyNode[] {
  const sources = new Set(certificate.policyMappings.map((m) => m.issuer));
  if (!mayMap) return level.filter((node) => !sources.has(node.policy));
  const result = [...level];
  for (const source of sources) {
    const targets = certificate.policyMappings
      .filter((m) => m.issuer === source)
      .map((m) => m.subject);
    const nodes = result.filter((node) => node.policy === source);
    for (const node of nodes) node.expected = targets;
    const any = level.find((node) => node.policy === ANY_POLICY);
    if (nodes.length === 0 && any !== undefined)
      result.push({ policy: source, expected: targets, parent: any.parent });
  }
  return result;
}

/** Removes nodes without children above the last level; false where nothing is left. */
function pruned(levels: PolicyNode[][]): boolean {
  for (let depth = levels.length - 2; depth >= 0; depth--) {
    const alive = new Set(levels[depth + 1]?.map((node) => node.parent));
    levels[depth] = (levels[depth] ?? []).filter((node) => alive.has(node));
  }
  return (levels.at(-1) ?? []).length > 0;
}

/** 6.1.5 (g): the authority-constrained policies meet the initial set. */
function hasAllowedPolicy(level: readonly PolicyNode[], allowed: readonly string[]): boolean {
  if (allowed.includes(ANY_POLICY)) return level.length > 0;
  return level.some((node) => {
    if (node.policy === ANY_POLICY) return true;
    const domain = domainPolicy(node);
    return allowed.includes(domain);
  });
}

/** The policy of the topmost ancestor below anyPolicy: the one the anchor's domain knows. */
function domainPolicy(node: PolicyNode): string {
  let top = node;
  for (let at = node; at.parent !== undefined; at = at.parent) {
    top = at;
    if (at.parent.policy === ANY_POLICY) break;
  }
  return top.policy;
}
