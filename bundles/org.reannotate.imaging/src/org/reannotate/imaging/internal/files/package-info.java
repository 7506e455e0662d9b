/**
 * Reading image files and the folder for caches: the only place of this bundle that touches the disk without being told
 * where.
 */
@NonNullByDefault
package org.reannotate.imaging.internal.files;

import org.eclipse.jdt.annotation.NonNullByDefault;
