/**
 * The view of decisions: who decided what, when and why, however many there are, and taking them back.
 */
@NonNullByDefault
package org.reannotate.views.decisions;

import org.eclipse.jdt.annotation.NonNullByDefault;
