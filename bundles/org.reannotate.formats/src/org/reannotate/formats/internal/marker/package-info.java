/**
 * The small file by which an export is known again.
 */
@NonNullByDefault
package org.reannotate.formats.internal.marker;

import org.eclipse.jdt.annotation.NonNullByDefault;
