/**
 * What people decide about samples. A decision is a record that is never changed: undoing it adds another one.
 */
@NonNullByDefault
package org.reannotate.core.decisions;

import org.eclipse.jdt.annotation.NonNullByDefault;
