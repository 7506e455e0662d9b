/**
 * The categories page of the dataset editor: the tree, what is known about each category, and the steps that make,
 * rename, move, merge, split and retire categories, all of which can be taken back.
 */
@NonNullByDefault
package org.reannotate.editors.categories;

import org.eclipse.jdt.annotation.NonNullByDefault;
