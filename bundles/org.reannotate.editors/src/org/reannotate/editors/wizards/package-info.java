/**
 * File > New, Import and Export for datasets.
 */
@NonNullByDefault
package org.reannotate.editors.wizards;

import org.eclipse.jdt.annotation.NonNullByDefault;
