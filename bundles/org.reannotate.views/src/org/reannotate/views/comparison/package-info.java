/**
 * Runs side by side: their curves and figures, what they confuse otherwise, and which images changed sides.
 */
@NonNullByDefault
package org.reannotate.views.comparison;

import org.eclipse.jdt.annotation.NonNullByDefault;
