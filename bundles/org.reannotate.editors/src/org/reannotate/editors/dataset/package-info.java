/**
 * The editor that opens on dataset.reannotate.
 */
@NonNullByDefault
package org.reannotate.editors.dataset;

import org.eclipse.jdt.annotation.NonNullByDefault;
