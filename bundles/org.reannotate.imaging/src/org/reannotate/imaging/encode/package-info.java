/**
 * Pixels back into a file format: thumbnails on the disk and pictures inside a report.
 */
@NonNullByDefault
package org.reannotate.imaging.encode;

import org.eclipse.jdt.annotation.NonNullByDefault;
