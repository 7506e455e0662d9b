/**
 * The quality of a dataset's labels, measured without bias: people answer for randomly chosen images without seeing their
 * labels. A model's findings cannot say that, because whoever follows them only sees what the model doubts.
 */
@NonNullByDefault
package org.reannotate.core.blind;

import org.eclipse.jdt.annotation.NonNullByDefault;
