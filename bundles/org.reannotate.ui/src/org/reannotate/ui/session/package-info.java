/**
 * Datasets that are open in this workbench: one store for all editors and views that show the same dataset.
 */
@NonNullByDefault
package org.reannotate.ui.session;

import org.eclipse.jdt.annotation.NonNullByDefault;
