"""What Drupal's JSON:API answers."""
