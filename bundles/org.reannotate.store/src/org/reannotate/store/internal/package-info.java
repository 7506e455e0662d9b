/**
 * One open dataset: joins the parts below to what {@code DatasetStore} promises.
 */
@NonNullByDefault
package org.reannotate.store.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
