/**
 * Engines beyond the one that is always there: fetched on request, chosen by a probe, left again when they fail.
 */
@NonNullByDefault
package org.reannotate.core.model.engine;

import org.eclipse.jdt.annotation.NonNullByDefault;
