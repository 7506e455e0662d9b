/**
 * From the arrays of a run to findings: the analysis in its order, the words that explain a finding, and what the store
 * keeps. Nothing here depends on the clock, so the same arrays give the same findings.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.internal.findings;
