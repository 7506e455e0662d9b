/**
 * The search for hyperparameters: which recipes are tried, for how long, which of them go on, and what is kept of it.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.audit.internal.search;
