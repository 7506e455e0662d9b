/**
 * A first dataset for people who have none at hand: drawn rooms, made and opened by a wizard.
 */
@NonNullByDefault
package org.reannotate.application.workbench.sample;

import org.eclipse.jdt.annotation.NonNullByDefault;
