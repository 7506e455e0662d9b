/**
 * Lists of findings about images: which rows a filter lets through, in which order and under which heading, and the view
 * that shows them. What is shown is an immutable snapshot without any widget, so that it is tested without a display.
 */
@NonNullByDefault
package org.reannotate.views.lists;

import org.eclipse.jdt.annotation.NonNullByDefault;
