/**
 * The view that says what a category means: its definition, what must, may and must not be seen, and examples.
 */
@NonNullByDefault
package org.reannotate.views.definition;

import org.eclipse.jdt.annotation.NonNullByDefault;
