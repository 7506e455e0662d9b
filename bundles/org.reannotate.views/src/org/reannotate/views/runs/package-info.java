/**
 * The view of all runs: what each of them is, knew and reached; which is the active one; and two or more side by side.
 */
@NonNullByDefault
package org.reannotate.views.runs;

import org.eclipse.jdt.annotation.NonNullByDefault;
