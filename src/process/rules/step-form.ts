// SPDX-License-Identifier: EUPL-1.2

/** What can be said of a step on its page: done, done without, open again. As addresses write it. */
export const stepForms = ['klart', 'avsta', 'oppna'] as const
export type StepForm = (typeof stepForms)[number]
