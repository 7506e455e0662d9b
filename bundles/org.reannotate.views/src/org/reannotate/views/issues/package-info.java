/**
 * The view of labels that are probably wrong.
 */
@NonNullByDefault
package org.reannotate.views.issues;

import org.eclipse.jdt.annotation.NonNullByDefault;
