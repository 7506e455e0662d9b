/**
 * Reading many image files at once, in a fixed order, and not again where nothing changed.
 */
@NonNullByDefault
package org.reannotate.formats.internal.reading;

import org.eclipse.jdt.annotation.NonNullByDefault;
