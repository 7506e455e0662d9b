/**
 * Writing exports: names that every file system holds, folders that appear whole or not at all.
 */
@NonNullByDefault
package org.reannotate.formats.internal.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
