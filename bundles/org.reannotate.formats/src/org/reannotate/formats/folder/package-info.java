/**
 * A folder of images with one folder a category.
 */
@NonNullByDefault
package org.reannotate.formats.folder;

import org.eclipse.jdt.annotation.NonNullByDefault;
