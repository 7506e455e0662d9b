/**
 * The view Category Review: three questions about each category, answered by images. Of which is the model surest, of
 * which least sure, and where is it wrong though sure?
 */
@NonNullByDefault
package org.reannotate.views.review;

import org.eclipse.jdt.annotation.NonNullByDefault;
