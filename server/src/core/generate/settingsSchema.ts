/** `schemas/settings.schema.json`: completes the codes of rules in settings, with what each is about. */
import type { Rule } from '../rules/rule.ts';
import type { Locale } from '../text/messages.ts';

export const settingsSchema = (rules: readonly Rule[], locale: Locale) => ({
  properties: {
    'kakaoShare.rules': {
      propertyNames: {
        enum: rules.map(({ code }) => code),
        enumDescriptions: rules.map(({ title }) => title[locale]),
      },
    },
  },
});
