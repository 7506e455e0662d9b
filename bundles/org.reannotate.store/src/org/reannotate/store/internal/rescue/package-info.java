/**
 * What can be done when the file of a store is lost while it is open: what was confirmed is written anew beside it.
 */
@NonNullByDefault
package org.reannotate.store.internal.rescue;

import org.eclipse.jdt.annotation.NonNullByDefault;
