/**
 * The gallery page of the dataset editor: which images it shows, in which order and groups, its filters, and what
 * people do with many images at once.
 */
@NonNullByDefault
package org.reannotate.editors.gallery;

import org.eclipse.jdt.annotation.NonNullByDefault;
