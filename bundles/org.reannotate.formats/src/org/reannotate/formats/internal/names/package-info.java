/**
 * Names of categories, splits and files: what they may be, and how a name goes through a file system that cannot hold it.
 */
@NonNullByDefault
package org.reannotate.formats.internal.names;

import org.eclipse.jdt.annotation.NonNullByDefault;
