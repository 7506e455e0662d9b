/** The table of blind answers. */
@NonNullByDefault
package org.reannotate.store.internal.blind;

import org.eclipse.jdt.annotation.NonNullByDefault;
