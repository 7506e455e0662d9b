/**
 * Searching for hyperparameters: what to vary, how long, and the table of trials.
 */
@NonNullByDefault
package org.reannotate.launching.ui.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
