/**
 * Walking a folder of images: which folders are categories, which are splits, and what is left alone.
 */
@NonNullByDefault
package org.reannotate.formats.internal.folder;

import org.eclipse.jdt.annotation.NonNullByDefault;
