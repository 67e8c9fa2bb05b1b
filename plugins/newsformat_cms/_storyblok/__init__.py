"""What Storyblok's Content Delivery API answers."""
