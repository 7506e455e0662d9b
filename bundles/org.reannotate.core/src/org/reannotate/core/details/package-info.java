/**
 * What people note about a sample apart from its label: a word, a question to a colleague, ticks on a category's
 * checklist, and the objects in the image.
 */
@NonNullByDefault
package org.reannotate.core.details;

import org.eclipse.jdt.annotation.NonNullByDefault;
