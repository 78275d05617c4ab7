import type { Rule } from 'eslint';

export declare const noDirectDom: Rule.RuleModule;
