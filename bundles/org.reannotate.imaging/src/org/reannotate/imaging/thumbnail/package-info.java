/**
 * Small pictures kept on the disk, so that galleries and reports decode a large file once and not at every look.
 */
@NonNullByDefault
package org.reannotate.imaging.thumbnail;

import org.eclipse.jdt.annotation.NonNullByDefault;
