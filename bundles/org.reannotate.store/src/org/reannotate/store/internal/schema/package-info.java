/**
 * The tables and how an older store becomes one of this version.
 */
@NonNullByDefault
package org.reannotate.store.internal.schema;

import org.eclipse.jdt.annotation.NonNullByDefault;
