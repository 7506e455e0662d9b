/**
 * What people note about samples apart from their labels.
 */
@NonNullByDefault
package org.reannotate.store.internal.details;

import org.eclipse.jdt.annotation.NonNullByDefault;
