"""What Strapi's REST API answers."""
