/**
 * The model service in the status line: what it does, whether findings keep up with decisions, and what people may say
 * about it.
 */
@NonNullByDefault
package org.reannotate.views.service;

import org.eclipse.jdt.annotation.NonNullByDefault;
